// Reads files of design tokens, with all checks of values: dtcg.mjs FILE...
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { defineConfig, parse } from '@terrazzo/parser';

const types = ['color', 'dimension', 'font-family', 'font-weight', 'gradient', 'number', 'shadow', 'typography'];
const rules = Object.fromEntries(types.map((type) => [`core/valid-${type}`, 'error']));
const config = defineConfig({ lint: { rules } }, { cwd: pathToFileURL(`${process.cwd()}/`) });

for (const file of process.argv.slice(2)) {
    try {
        const { tokens } = await parse([{ filename: pathToFileURL(file), src: fs.readFileSync(file, 'utf8') }], { config });
        console.log(`${file.split('/').pop()}: ${Object.keys(tokens).length} tokens`);
    } catch (error) {
        console.log(`${file.split('/').pop()}: ${error.message}`);
        process.exitCode = 1;
    }
}
