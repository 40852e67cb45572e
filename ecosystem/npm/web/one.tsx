import { createElement } from 'react';
import { BrandFjord } from './design/icons';

console.log(createElement(BrandFjord));
