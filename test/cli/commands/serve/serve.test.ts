import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runIn } from '../../run-in';
import { CLI, folderWith, GOOD } from '../../run-cli';

const FILE = 'reis.klantreis';

interface Running {
  readonly child: ChildProcess;
  readonly address: string;
  readonly said: () => string;
  readonly page: () => Promise<string>;
  /** The versions that one browser heard of. */
  readonly listen: () => { readonly heard: () => readonly string[] };
  readonly stop: () => Promise<number | null>;
}

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

async function serve(folder: string, ...args: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, [CLI, 'serve', ...args], { cwd: folder });
  running.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await expect.poll(() => /http:\S+/.exec(said)?.[0], { timeout: 20_000 }).toBeDefined();
  const address = /http:\S+/.exec(said)![0];
  const page = async () => (await fetch(address)).text();
  const listen = () => {
    let news = '';
    void (async () => {
      const { body } = await fetch(`${address}/nieuws`);
      for await (const piece of body!.pipeThrough(new TextDecoderStream())) news += piece;
    })().catch(() => {});
    return { heard: () => [...news.matchAll(/data: (\S+)/g)].map(([, version]) => version!) };
  };
  const stop = () => {
    child.kill('SIGINT');
    return ended;
  };
  return { child, address, said: () => said, page, listen, stop };
}

const heading = (page: string) => /<h1>(.*)<\/h1>/.exec(page)?.[1];
const notice = (page: string) => /<p class="melding"[^>]*>(.*)<\/p>/.exec(page)?.[1];
const titled = (title: string) => GOOD.replace(/^(klantreis [^:]+:).*$/m, `$1 ${title}`);
const SLOW = { timeout: 15_000 };

describe('klantreis serve', () => {
  it('shows a picture that changes with its file in every browser, and ends well when it is stopped', async () => {
    const folder = folderWith({ [FILE]: titled('Eerste') });
    const { page, listen, stop, said, address } = await serve(folder, FILE);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22,}$/);
    const first = await page();
    expect([heading(first), notice(first)]).toEqual(['Eerste', '']);
    expect(first).toContain(`connect-src 'self'`);
    expect(first).toContain('EventSource');
    const [one, two] = [listen(), listen()];
    await expect.poll(() => [one.heard().length, two.heard().length], SLOW).toEqual([1, 1]);
    writeFileSync(join(folder, FILE), titled('Tweede'));
    await expect.poll(() => [one.heard().length, two.heard().length], SLOW).toEqual([2, 2]);
    expect(one.heard()).toEqual(two.heard());
    expect(heading(await page())).toBe('Tweede');
    expect(await stop()).toBe(0);
    expect(said()).toContain('Gestopt.');
    await expect(page()).rejects.toThrow();
  }, 60_000);

  it('sees what an editor puts in the place of the file, and what changes in the files beside it', async () => {
    const [, persona] = /^persona noor: (.*)$/m.exec(GOOD)!;
    const journey = GOOD.slice(GOOD.indexOf('klantreis '));
    const people = GOOD.slice(0, GOOD.indexOf('klantreis '));
    const folder = folderWith({ [FILE]: journey, 'personas/mensen.klantreis': people, 'klantreis.json': '{}' });
    const { page } = await serve(folder, FILE);
    expect(await page()).toContain(persona!);
    const other = join(folder, 'personas', 'mensen.klantreis');
    writeFileSync(`${other}.tmp`, people.replace(persona!, 'Noortje met de nieuwe naam'));
    renameSync(`${other}.tmp`, other);
    await expect.poll(page, SLOW).toContain('Noortje met de nieuwe naam');
    rmSync(other);
    await expect.poll(page, SLOW).toContain('1 fout');
    mkdirSync(join(folder, 'weer'));
    writeFileSync(join(folder, 'weer', 'mensen.klantreis'), people);
    await expect.poll(page, SLOW).not.toContain('1 fout');
    expect(await page()).toContain(persona!);
  }, 60_000);

  it('keeps the last good picture, with the reason beside it, and goes on when the text is back', async () => {
    const folder = folderWith({ [FILE]: titled('Eerste') });
    const path = join(folder, FILE);
    const { page, stop } = await serve(folder, FILE);
    const told = async () => {
      const now = await page();
      return [heading(now), notice(now)];
    };
    rmSync(path);
    await expect
      .poll(told, SLOW)
      .toEqual(['Eerste', expect.stringContaining('reis.klantreis staat nu niet op zijn plek')]);
    writeFileSync(path, titled('Terug'));
    await expect.poll(told, SLOW).toEqual(['Terug', '']);
    writeFileSync(path, 'klantr');
    await expect.poll(told, SLOW).toEqual(['Terug', expect.stringContaining('staat nu geen klantreis')]);
    expect(await page()).toContain('KT001');
    writeFileSync(path, Buffer.from([0, 1, 2, 255]));
    await expect.poll(told, SLOW).toEqual(['Terug', expect.stringContaining('U ziet de laatste tekening.')]);
    rmSync(path);
    mkdirSync(path);
    await expect.poll(told, SLOW).toEqual(['Terug', expect.stringContaining('niet op zijn plek')]);
    rmSync(path, { recursive: true });
    writeFileSync(path, titled('Weer terug'));
    await expect.poll(told, SLOW).toEqual(['Weer terug', '']);
    expect(await stop()).toBe(0);
  }, 60_000);

  it('says in the page what the check finds, and lets no text run', async () => {
    const hostile = `</title></script><script>alert(1)</script>" data-versie="x`;
    const folder = folderWith({ [FILE]: `${titled(hostile)}\n  onbekend ${hostile}\n` });
    const { page } = await serve(folder, FILE, '--picture', 'verticaal', '--theme', 'dark');
    const shown = await page();
    expect(shown).toContain('1 bestand nagekeken: 1 fout');
    expect(shown).toContain('data-thema="dark"');
    expect(shown).not.toContain('<script>alert');
    expect(shown.match(/<script>/g)).toHaveLength(1);
    expect(shown.match(/ data-versie="/g)).toHaveLength(1);
  }, 60_000);

  it('shows everybody no citaat, and no message that may name what is left out', async () => {
    const secret = 'Dit zei zij in vertrouwen';
    const folder = folderWith({ [FILE]: `${GOOD}      citaat: ${secret}\n      onzin ${secret}\n` });
    const open = await serve(folder, FILE);
    expect(await open.page()).toContain(secret);
    const { page } = await serve(folder, FILE, '--audience', 'publiek');
    const shown = await page();
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain('nagekeken');
    expect(shown).toContain('Voor publiek');
  }, 60_000);

  it('ends with 2 and a message where it cannot begin', async () => {
    const folder = folderWith({ [FILE]: GOOD });
    const cases: readonly (readonly [args: readonly string[], said: string])[] = [
      [['weg.klantreis'], 'bestaat niet'],
      [['.'], 'is een map'],
      [[], 'Zeg welk bestand u bedoelt'],
      [['-'], 'kan niet met een streepje'],
      [[FILE, '--port', '0'], '`0` is geen poort'],
      [[FILE, '--port', '65536'], '`65536` is geen poort'],
      [[FILE, '--port', 'a'], '`a` is geen poort'],
      [[FILE, '--host', '0.0.0.0'], 'De optie `--host` kennen wij hier niet.'],
      [[FILE, '--picture', 'kart'], 'Bedoelde u `kaart`?'],
      [[FILE, '--journey', 'niet'], 'niet'],
    ];
    for (const [args, said] of cases) {
      const { code, err, out } = await runIn(folder, ['serve', ...args]);
      expect([code, out], args.join(' ')).toEqual([2, '']);
      expect(err).toContain(said);
    }
  });

  it('says so where another program has the port', async () => {
    const folder = folderWith({ [FILE]: GOOD });
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { readonly port: number };
    const { code, err } = await runIn(folder, ['serve', FILE, '--port', String(port)]);
    taken.close();
    expect(code).toBe(2);
    expect(err).toContain(`Een ander programma gebruikt poort ${port} al.`);
  });

  it('stops where it is stopped at once, and says which klantreis it shows', async () => {
    const folder = folderWith({
      [FILE]: `${GOOD}\n${GOOD.slice(GOOD.indexOf('klantreis ')).replace(/klantreis [^:]+/, 'klantreis tweede')}`,
    });
    const { code, out, err } = await runIn(folder, ['serve', FILE]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Open dit adres in uw browser: http:\/\/127\.0\.0\.1:/);
    expect(err).toContain('staan 2 klantreizen. Dit is de eerste.');
    expect(err).toContain('Gestopt.');
  });
});
