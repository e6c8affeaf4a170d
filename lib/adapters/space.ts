/** How much room the extension's data take on this device, and whether the browser has promised to keep them. */
export async function spaceUsed(): Promise<{ bytes: number | null; persistent: boolean }> {
  const [{ usage = null }, persistent] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { bytes: usage, persistent };
}
