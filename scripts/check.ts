import { spawn } from 'node:child_process';

/** All that `npm run check` runs: name → command. They are independent and run side by side. */
const STEPS: Readonly<Record<string, string>> = {
  'format and lint': 'biome check --error-on-warnings .',
  types: 'tsc -p tsconfig.json',
  'types of lib without a DOM': 'tsc -p lib/tsconfig.json',
  'dead code': 'knip --no-progress',
};

function run(name: string, command: string): Promise<boolean> {
  const [program = '', ...args] = command.split(' ');
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.on('close', (status) => {
      console.log(status === 0 ? `ok      ${name}` : `FAILED  ${name} (${command})\n${output}`);
      resolve(status === 0);
    });
  });
}

const passed = await Promise.all(
  Object.entries(STEPS).map(([name, command]) => run(name, command)),
);
process.exitCode = passed.every(Boolean) ? 0 : 1;
