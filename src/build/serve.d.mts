export function serve(
  root: string,
  options?: { port?: number; onRequest?: (path: string) => void; headers?: boolean },
): Promise<{ url: string; close: () => Promise<void> }>;
