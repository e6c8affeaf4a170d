interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/** One write of a transaction, not yet asked for. */
export type Write = () => Promise<unknown>;

/** Makes all writes of a transaction and waits for its end; whatever fails, also in asking for it, undoes them all. */
export async function allOrNothing(
  transaction: Transaction,
  writes: readonly Write[],
): Promise<void> {
  const ended = transaction.done.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const failures = await Promise.all(
    writes.map(async (write) => {
      try {
        await write();
        return undefined;
      } catch (reason) {
        return { reason };
      }
    }),
  );
  const failed = failures.find((failure) => failure !== undefined);
  if (failed !== undefined) abortOpen(transaction);
  const end = await ended;
  if (failed !== undefined) throw failed.reason;
  if (end !== undefined) throw end;
}

/** A request that failed has ended its transaction by itself; one that could not be asked for has not. */
function abortOpen(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
