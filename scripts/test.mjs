// Installs what is missing and runs every check and test. Plain JavaScript: it starts on the system's Node, whatever its age.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const run = (command) => execSync(command, { stdio: 'inherit' });
if (!existsSync('node_modules/.package-lock.json')) run('npm ci');
for (const command of ['npm run -s prepare-types', 'npm run -s check', 'npm run -s test:unit'])
  run(command);
