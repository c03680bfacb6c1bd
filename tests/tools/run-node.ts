import {spawn} from 'node:child_process';

const ownGroup = process.platform !== 'win32';

/** What a command came to. */
export interface CommandResult {
  readonly ok: boolean;
  /** Its exit code; null where a signal ended it. */
  readonly code: number | null;
  /** What it printed, errors included, as it came. */
  readonly output: string;
}

export interface CommandOptions {
  /** By default this process's own. */
  readonly cwd?: string;
  /** Added to this process's own. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** After so long the command hangs: it is stopped and has failed. */
  readonly minutes: number;
}

/**
 * Runs Node with arguments, without a terminal, and stops it with all that it started when it does not
 * end in time, or when this process is told to end.
 */
export async function runNode(
  args: readonly string[],
  {cwd = process.cwd(), env = {}, minutes}: CommandOptions,
): Promise<CommandResult> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: ownGroup,
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => output.push(part));
  }
  const stop = (): void => {
    if (ownGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    else child.kill();
  };
  const interrupted = (): void => {
    stop();
    process.exit(130);
  };
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    output.push(Buffer.from(`\nStopped: it had not ended after ${minutes} minutes.\n`));
    stop();
  }, minutes * 60_000);
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
  try {
    const code = await new Promise<number | null>((resolve, reject) =>
      child.on('error', reject).on('close', resolve),
    );
    return {
      ok: code === 0 && !late,
      code,
      output: Buffer.concat(output).toString().trim(),
    };
  } finally {
    clearTimeout(limit);
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}
