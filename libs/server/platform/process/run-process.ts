import { ConfigError } from '#server/platform/config';

type Stop = () => Promise<void>;

/**
 * Runs one process of the product: starts it, tells its parent (if any) that it is ready, and stops it
 * cleanly on SIGTERM, on SIGINT, and when its parent is gone. What keeps it from starting is said in one
 * line on standard error, and it exits with 1.
 */
export async function runProcess(name: string, start: () => Promise<Stop>): Promise<void> {
  try {
    const stop = await start();
    stopOnSignal(name, stop);
    process.send?.('ready');
  } catch (error) {
    fail(name, error);
  }
}

function stopOnSignal(name: string, stop: Stop): void {
  let stopping = false;
  const once = (): void => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => fail(name, error),
    );
  };
  process.on('SIGTERM', once).on('SIGINT', once).on('disconnect', once);
}

function fail(name: string, error: unknown): never {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${name}: ${message}\n`);
  if (!(error instanceof ConfigError) && stack) process.stderr.write(`${stack}\n`);
  process.exit(1);
}
