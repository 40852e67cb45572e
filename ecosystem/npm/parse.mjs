// Reads files by the grammar of their language and prints where they are wrong: parse.mjs LANGUAGE FILE...
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Language, Parser } from 'web-tree-sitter';

const [name, ...files] = process.argv.slice(2);
await Parser.init();
const wasm = new URL(`node_modules/tree-sitter-wasms/out/tree-sitter-${name}.wasm`, import.meta.url);
const parser = new Parser();
parser.setLanguage(await Language.load(fileURLToPath(wasm)));

function report(file, node) {
    if (node.isError || node.isMissing) {
        const { row, column } = node.startPosition;
        console.log(`${file}:${row + 1}:${column + 1}: ${node.isMissing ? `missing ${node.type}` : node.text.slice(0, 60)}`);
        process.exitCode = 1;
    } else if (node.hasError) {
        node.children.forEach((child) => report(file, child));
    }
}

for (const file of files) {
    report(file, parser.parse(fs.readFileSync(file, 'utf8')).rootNode);
}
