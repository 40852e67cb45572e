import { createRoot } from 'react-dom/client';
import './design/theme.css';
import { variables } from './design/variables';
import * as icons from './design/icons';
import * as images from './design/illustrations';

const page = { padding: 16, background: variables.backgroundPrimary, color: variables.textPrimary };
createRoot(document.getElementById('root')!).render(
  <main style={page}>
    {Object.entries(icons).map(([name, Icon]) => <Icon key={name} title={name} size={32} />)}
    <hr />
    {Object.entries(images).map(([name, Image]) => <Image key={name} alt={name} />)}
  </main>,
);
