/**
 * Lets the panel draw and hear keys before going on. A message, not a timer: browsers slow the timers of a window that
 * another one covers down to one a second, later to one a minute.
 */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
