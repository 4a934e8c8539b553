import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type EmbeddedPostgres, EmbeddedPostgresError, removeEmbeddedPostgres, startEmbeddedPostgres } from '.';
import { commandLine } from './process-identity';

const isRoot = process.getuid?.() === 0;
let base: string;
const started: EmbeddedPostgres[] = [];

const makeBase = () => {
  base = mkdtempSync(path.join(tmpdir(), 'ketengraaf-embedded-'));
  chmodSync(base, 0o755);
};

const stopAll = async () => {
  await Promise.all(started.splice(0).map((postgres) => postgres.stop()));
};

const removeBase = () => {
  for (const name of readdirSync(base)) removeEmbeddedPostgres(path.join(base, name));
  rmSync(base, { recursive: true, force: true });
};

const folder = (name = 'postgres') => path.join(base, name);

/** What lies in the folder, but for the copy of the programs that a clone below a private folder needs. */
const contents = () =>
  readdirSync(folder())
    .filter((name) => !name.startsWith('postgresql-'))
    .sort();

async function start(wish: Partial<Parameters<typeof startEmbeddedPostgres>[0]> = {}): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir: folder(), durable: false, password: 'test', ...wish });
  started.push(postgres);
  return postgres;
}

async function ask(postgres: EmbeddedPostgres, sql: string): Promise<unknown[][]> {
  const { host, port, user, password } = postgres;
  const client = new Client({ host, port, user, password, database: 'postgres' });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

/** The processes other than this one that name a folder in their command line. */
function processesOf(dataDir: string): { pid: number; command: string }[] {
  const all = existsSync('/proc/self') ? readdirSync('/proc') : execFileSync('ps', ['-axo', 'pid='], { encoding: 'utf8' }).split('\n');
  const pids = all.map(Number).filter((pid) => pid > 0 && pid !== process.pid);
  return pids.map((pid) => ({ pid, command: commandLine(pid) ?? '' })).filter(({ command }) => command.includes(dataDir));
}

async function until(claim: () => boolean, what: string): Promise<void> {
  for (const end = Date.now() + 10_000; !claim(); await sleep(20)) if (Date.now() > end) throw new Error(`never happened: ${what}`);
}

function parent(dataDir: string, ending = 'wait'): ChildProcess {
  return spawn(process.execPath, [path.join(__dirname, 'parent.cjs'), dataDir, ending], { stdio: ['ignore', 'pipe', 'ignore'] });
}

async function firstLine(child: ChildProcess): Promise<string> {
  for await (const data of child.stdout!) return String(data).trim();
  throw new Error('it said nothing');
}

describe('a start', () => {
  beforeEach(makeBase);
  afterEach(async () => {
    await stopAll();
    removeBase();
  });

  test('makes the data once, and a later one finds what was written', async () => {
    const cold = await start();
    expect(cold.isCold).toBe(true);
    await ask(cold, 'create table kept as select 42 as answer');
    await cold.stop();

    const warm = await start();
    expect(warm.isCold).toBe(false);
    expect(await ask(warm, 'select answer from kept')).toEqual([[42]]);
  });

  test('runs PostgreSQL 18 with the settings of the chain, ours before those, and a wrong password refused', async () => {
    const postgres = await start({ settings: { shared_buffers: '32MB', application_name: "it's" } });
    const names = ['wal_level', 'wal_sender_timeout', 'shared_buffers', 'application_name', 'fsync', 'server_encoding', 'listen_addresses'];
    const rows = await ask(
      postgres,
      `select ${names.map((name) => `current_setting('${name}')`)}, lower('É'), current_setting('server_version_num')::int / 10000`,
    );
    expect(rows).toEqual([['logical', '30s', '32MB', "it's", 'off', 'UTF8', '127.0.0.1', 'é', 18]]);
    await expect(ask({ ...postgres, password: 'other' }, 'select 1')).rejects.toThrow('password authentication failed');
  });

  test('that must be durable keeps every guarantee on', async () => {
    const postgres = await start({ durable: true });
    const rows = await ask(postgres, "select current_setting('fsync'), current_setting('synchronous_commit'), current_setting('full_page_writes')");
    expect(rows).toEqual([['on', 'on', 'on']]);
  });

  test('listens on the port that was asked for', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect((await start({ port })).port).toBe(port);
  });

  test('clears away what a start that was killed half-way left', async () => {
    mkdirSync(folder('postgres/half-123'), { recursive: true });
    writeFileSync(folder('postgres/half-123/PG_VERSION'), '18\n');
    writeFileSync(folder('postgres/launcher.lock'), '1 0\n');
    const postgres = await start();
    expect(postgres.isCold).toBe(true);
    expect(contents()).toEqual(['data', 'launcher.lock', 'postgres.log']);
  });

  test('after one that was killed while it made the data makes it anew', async () => {
    const child = parent(folder());
    await until(() => existsSync(folder()) && readdirSync(folder()).some((name) => /^half-\d+$/.test(name)), 'the making of the data');
    child.kill('SIGKILL');
    await until(() => child.signalCode !== null, 'the parent ended');
    const postgres = await start();
    expect(postgres.isCold).toBe(true);
    expect(await ask(postgres, 'select 1')).toEqual([[1]]);
  });

  test('takes over from a server that was killed, with what was committed', async () => {
    const settings = { synchronous_commit: 'on' };
    const killed = await start({ settings });
    await ask(killed, 'create table kept as select 42 as answer');
    process.kill(killed.pid, 'SIGKILL');
    await killed.ended;
    expect(await ask(await start({ settings }), 'select answer from kept')).toEqual([[42]]);
  });

  test('is not fooled by the number of a dead server that another program got', async () => {
    const first = await start();
    await first.stop();
    const lines = [process.pid, folder('postgres/data'), 1_700_000_000, 5432, '', '127.0.0.1', '', 'ready   ', ''];
    writeFileSync(folder('postgres/data/postmaster.pid'), lines.join('\n'));
    const second = await start();
    expect(second.pid).not.toBe(process.pid);
    expect(await ask(second, 'select 1')).toEqual([[1]]);
  });

  (isRoot ? test : test.skip)('as root below a private folder keeps the data where the server can reach it', async () => {
    const home = folder('private/postgres');
    mkdirSync(home, { recursive: true });
    chmodSync(folder('private'), 0o700);
    const cold = await start({ dataDir: home, durable: true });
    await ask(cold, 'create table kept as select 42 as answer');
    const [[data]] = (await ask(cold, "select current_setting('data_directory')")) as [[string]];
    expect(data).toMatch(/^\/var\/lib\/ketengraaf\//);
    expect(lstatSync(data).mode & 0o077).toBe(0);
    expect(lstatSync(folder('private')).mode & 0o077).toBe(0);
    await cold.stop();
    const warm = await start({ dataDir: home, durable: true });
    expect(await ask(warm, 'select answer from kept')).toEqual([[42]]);
    await warm.stop();

    removeEmbeddedPostgres(home);
    expect([existsSync(data), existsSync(path.dirname(data)), existsSync(home)]).toEqual([false, false, false]);
  });

  (isRoot ? test : test.skip)('as root below the private folder of a test stays in it, so that removing it removes all', async () => {
    chmodSync(base, 0o700);
    const postgres = await start();
    expect(await ask(postgres, "select current_setting('data_directory')")).toEqual([[folder('postgres/data')]]);
    expect(lstatSync(base).mode & 0o077).toBe(0o011);
  });

  test('begins with a copy of a stopped cluster where it is told to, under its own password', async () => {
    const first = await start({ dataDir: folder('first') });
    await ask(first, 'create table kept as select 42 as answer');
    await first.stop();
    const template = { data: path.join(folder('first'), 'data'), password: 'test' };
    const second = await start({ template, password: 'another' });
    expect([second.isCold, await ask(second, 'select answer from kept')]).toEqual([true, [[42]]]);
    await expect(ask({ ...second, password: 'test' }, 'select 1')).rejects.toThrow('password authentication failed');
    await ask(second, 'drop table kept');
    await second.stop();
    const third = await start({ template, password: 'another' });
    expect([third.isCold, await ask(third, 'select from pg_tables where tablename = $$kept$$')]).toEqual([false, []]);
  });
});

describe('the end', () => {
  // all over the same data, since making it takes longest
  beforeAll(makeBase);
  afterEach(stopAll);
  afterAll(removeBase);

  test('leaves no process, and may be asked for twice', async () => {
    const postgres = await start();
    await Promise.all([postgres.stop(), postgres.stop()]);
    await until(() => processesOf(folder()).length === 0, 'no process is left');
    expect(contents()).toEqual(['data', 'postgres.log']);
    expect(existsSync(folder('postgres/data/postmaster.pid'))).toBe(false);
  });

  test.each([
    ['is killed', 'wait', 'SIGKILL'],
    ['is asked to stop and does not listen', 'wait', 'SIGTERM'],
    ['exits', 'exit', undefined],
    ['fails', 'throw', undefined],
  ] as const)('comes by itself when the parent %s', async (_, ending, signal) => {
    const child = parent(folder(), ending);
    const pid = Number(await firstLine(child));
    expect(pid).toBeGreaterThan(0);
    if (signal !== undefined) {
      expect(processesOf(folder()).length).toBeGreaterThanOrEqual(3);
      child.kill(signal);
    }
    await until(() => processesOf(folder()).length === 0, 'no process is left');
    expect(existsSync(folder('postgres/data/postmaster.pid'))).toBe(false);
    expect((await start()).isCold).toBe(false);
  });

  test('of the supervisor too leaves a server that the next start stops', async () => {
    const child = parent(folder());
    const pid = Number(await firstLine(child));
    // held still, so that it cannot end the server in the usual way while its supervisor goes
    child.kill('SIGSTOP');
    for (const { pid: one, command } of processesOf(folder())) if (command.includes('ketengraaf-supervisor')) process.kill(one, 'SIGKILL');
    child.kill('SIGKILL');
    await until(() => child.signalCode !== null, 'the parent ended');
    expect(processesOf(folder())).toContainEqual(expect.objectContaining({ pid }));
    const next = await start();
    expect(processesOf(folder())).not.toContainEqual(expect.objectContaining({ pid }));
    expect(next.isCold).toBe(false);
  });
});

describe('a start is refused with one sentence', () => {
  beforeAll(makeBase);
  afterEach(stopAll);
  afterAll(removeBase);

  const refusal = async (wish: Partial<Parameters<typeof startEmbeddedPostgres>[0]> = {}) => {
    const error = await start(wish).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EmbeddedPostgresError);
    return (error as EmbeddedPostgresError).message;
  };

  test('on a busy port', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      expect(await refusal({ port })).toBe(`Port ${port} is in use: stop the program that uses it, or choose another port.`);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
    expect((await start({ port })).isCold).toBe(false);
  });

  test('on a folder with files of somebody else, which stay as they are', async () => {
    mkdirSync(folder('foreign'));
    writeFileSync(folder('foreign/thesis.odt'), 'years of work');
    expect(await refusal({ dataDir: folder('foreign') })).toBe(
      `The data folder ${folder('foreign')} holds files that are not of this database (thesis.odt): choose an empty or a new folder.`,
    );
    expect(readdirSync(folder('foreign'))).toEqual(['thesis.odt']);
  });

  test('on data of another version', async () => {
    mkdirSync(folder('old/data'), { recursive: true });
    writeFileSync(folder('old/data/PG_VERSION'), '17\n');
    expect(await refusal({ dataDir: folder('old') })).toBe(
      `The data folder ${folder('old')} was made by PostgreSQL 17 and this is PostgreSQL 18: remove it, or choose another data folder.`,
    );
  });

  test('on data without a version', async () => {
    mkdirSync(folder('damaged/data/base'), { recursive: true });
    expect(await refusal({ dataDir: folder('damaged') })).toBe(
      `The data folder ${folder('damaged')} is damaged (it says no version): remove it and start again.`,
    );
  });

  test('on a file', async () => {
    writeFileSync(folder('file'), '');
    for (const dataDir of [folder('file'), folder('file/below')]) {
      expect(await refusal({ dataDir })).toBe(`The data folder ${dataDir} is not a folder: choose another.`);
    }
  });

  test('on a folder that a living process uses, which goes on', async () => {
    const first = await start();
    expect(await refusal()).toBe(`The data folder ${folder()} is in use by process ${process.pid}: stop that process first, or choose another data folder.`);
    expect(await ask(first, 'select 1')).toEqual([[1]]);
  });

  test('with a setting that does not exist', async () => {
    expect(await refusal({ settings: { no_such_setting: '1' } })).toBe('PostgreSQL knows no setting "no_such_setting": correct its name.');
    expect((await start()).isCold).toBe(false);
  });
});
