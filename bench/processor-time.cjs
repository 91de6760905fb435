// Loaded before a measured program: says on its fourth stream what that took of the processor, in microseconds of all its threads.
const { writeSync } = require('node:fs');
const process = require('node:process');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String(user + system));
});
