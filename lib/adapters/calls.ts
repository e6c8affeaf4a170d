import { type Browser, browser } from 'wxt/browser';
import type {
  Answer,
  Message,
  OwnCalls,
  PageCalls,
  Reply,
  Sender,
  TabCalls,
  ViewCalls,
} from '../calls.ts';

type BackgroundCalls = PageCalls & OwnCalls;

/** Calls the background. Rejects where it cannot be reached: after an update of the extension, above all. */
export async function callBackground<Name extends keyof BackgroundCalls>(
  message: Message<Pick<BackgroundCalls, Name>>,
): Promise<Reply<BackgroundCalls, Name>> {
  return unwrapped(await browser.runtime.sendMessage(message)) as Reply<BackgroundCalls, Name>;
}

/** Calls the content script of a tab; undefined where there is none. */
export async function callTab<Name extends keyof TabCalls>(
  tab: number,
  message: Message<Pick<TabCalls, Name>>,
): Promise<Reply<TabCalls, Name> | undefined> {
  const sent = browser.tabs.sendMessage(tab, message, { frameId: 0 });
  // The only way to learn that nobody listens there is that sending fails.
  return unwrapped(await sent.catch(() => undefined)) as Reply<TabCalls, Name> | undefined;
}

/** Tells the extension's own pages; that none is open is no failure. */
export async function callViews(message: Message<ViewCalls>): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** undefined where nobody answered. Throws what broke on the other side. */
function unwrapped(answer: Answer | undefined): unknown {
  if (answer && 'error' in answer) throw new Error(answer.error);
  return answer?.value;
}

/**
 * Answers messages. Those from other extensions never come here (they would arrive as external ones, to which nobody
 * listens), and what says to come from elsewhere is dropped; `handle` gives undefined for what it refuses. What breaks in
 * `handle` is thrown to the caller, and here as well, where its trace is.
 */
export function answerCalls(
  handle: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
): () => void {
  const listener = (
    message: unknown,
    from: Browser.runtime.MessageSender,
    answer: (answer: Answer) => void,
  ) => {
    const reply = from.id === browser.runtime.id ? handle(message, senderOf(from)) : undefined;
    reply?.then(
      (value) => answer({ value }),
      (error: unknown) => {
        answer({ error: String(error) });
        throw error;
      },
    );
    // Says that the answer comes later: the one form that every browser knows.
    return reply !== undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function senderOf(from: Browser.runtime.MessageSender): Sender {
  const address = from.url ?? '';
  return {
    own: new URL(address).protocol.endsWith('-extension:'),
    tab: from.tab?.id ?? null,
    top: from.frameId === 0,
    address,
    private: from.tab?.incognito === true,
  };
}
