import { cliText } from '../../../messages/cli-words.data';
import { OPTION_FORMS } from '../../../messages/cli-help.data';
import { type Arguments, onePath, type Options } from '../../input/arguments';
import { INPUT } from '../../input/targets';
import { Refusal, UsageError } from '../../terminal/errors';
import { EXIT, type Exit, type Io } from '../../terminal/io';
import { changeOf } from './follow';
import { LiveFile } from './live-file';
import type { Loopback } from './loopback';
import { openBrowser } from './open-browser';

const MOST_PORT = 65_535;

/** `klantreis serve`: a picture in a browser of this computer, which changes while its file is written in. Ends when it is stopped. */
export async function serve({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const pad = onePath('serve', paths);
  if (pad === INPUT) throw new UsageError('serveInvoer');
  const port = askedPort(options);
  const file = new LiveFile(pad, options, io);
  const first = await file.look();
  const { livePage, Loopback } = await import('./serve.bundle');
  const server = await attempt(port, () =>
    Loopback.listen(options.ipv6 === undefined ? '127.0.0.1' : '::1', port, livePage(first.shown)),
  );
  const stopping = new AbortController();
  const stopped = io.untilStopped().then(() => stopping.abort());
  try {
    io.out(`${cliText('serveAdres', { adres: server.address })}\n`);
    if (options.open !== undefined && !(await openBrowser(server.address, io.env))) io.err(`${cliText('serveOpen')}\n`);
    await follow(file, first.files, stopping.signal, (shown) => server.show(livePage(shown)));
    await stopped;
  } finally {
    await server.close();
  }
  io.err(`${cliText('serveGestopt')}\n`);
  return EXIT.ok;
}

type Look = Awaited<ReturnType<LiveFile['look']>>;

/** Looks again after every change, until it is stopped. */
async function follow(
  file: LiveFile,
  first: Look['files'],
  signal: AbortSignal,
  show: (shown: Look['shown']) => void,
): Promise<void> {
  for (let files = first; ;) {
    try {
      await changeOf(files, signal);
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
    const look = await file.look();
    show(look.shown);
    files = look.files;
  }
}

/** 0 where nobody chose: the system then takes one that is free. @throws UsageError */
function askedPort({ port }: Options): number {
  if (port === undefined) return 0;
  const value = /^\d{1,5}$/.test(port) ? Number(port) : 0;
  if (value < 1 || value > MOST_PORT)
    throw new UsageError('poortGetal', { waarde: port, voorbeeld: OPTION_FORMS.port! });
  return value;
}

/** @throws Refusal where the port may not be taken */
async function attempt(port: number, listen: () => Promise<Loopback>): Promise<Loopback> {
  try {
    return await listen();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const poort = String(port);
    if (code === 'EADDRINUSE') throw new Refusal('poortBezet', { poort });
    if (code === 'EACCES') throw new Refusal('poortMagNiet', { poort });
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') throw new Refusal('adresMist');
    throw error;
  }
}
