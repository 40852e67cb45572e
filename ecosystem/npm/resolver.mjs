// Reads a resolver of design tokens and what a token is in each context: resolver.mjs FILE TOKEN.
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { defineConfig, parse } from '@terrazzo/parser';

const [file, token] = process.argv.slice(2);
const config = defineConfig({}, { cwd: pathToFileURL(`${process.cwd()}/`) });

try {
    const { resolver } = await parse([{ filename: pathToFileURL(file), src: fs.readFileSync(file, 'utf8') }], {
        config,
        req: async (url) => fs.readFileSync(url, 'utf8'),
    });
    for (const input of resolver.listPermutations()) {
        const tokens = resolver.apply(input);
        const { colorSpace, components } = tokens[token].$value;
        const value = `${colorSpace} ${components.map((part) => part.toFixed(2)).join(' ')}`;
        console.log(`${JSON.stringify(input)}: ${Object.keys(tokens).length} tokens, ${token} is ${value}`);
    }
} catch (error) {
    console.log(error.message);
    process.exitCode = 1;
}
