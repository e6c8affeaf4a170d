console.error('There is no newsstand to tour yet.');
process.exitCode = 1;
