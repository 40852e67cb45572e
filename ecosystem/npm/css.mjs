// Reads style sheets and prints where they are wrong: css.mjs FILE...
import fs from 'node:fs';
import { transform } from 'lightningcss';

for (const file of process.argv.slice(2)) {
    try {
        transform({ filename: file, code: fs.readFileSync(file) }).warnings.forEach((warning) => {
            console.log(`${file}:${warning.loc.line}: ${warning.message}`);
            process.exitCode = 1;
        });
    } catch (error) {
        console.log(`${file}:${error.loc?.line}: ${error.message}`);
        process.exitCode = 1;
    }
}
