import { causeText } from '../messages/causes.data';
import { cliText } from '../messages/cli-words.data';
import { EXIT, nodeIo } from './terminal/io';
import { run } from './run';

/** A reader that has seen enough closes the pipe (`klantreis check | head`): what is left to say may go unsaid. */
const CLOSED = ['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF'];

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (CLOSED.includes(error.code ?? '')) return;
    if (stream === process.stdout)
      process.stderr.write(`${cliText('uitvoerMislukt', { oorzaak: causeText(error.code ?? error.message) })}\n`);
    process.exit(EXIT.failed);
  });
}

// The exit code is set and not forced, so that everything written still reaches its reader.
void run(process.argv.slice(2), nodeIo()).then((code) => {
  process.exitCode = code;
});
