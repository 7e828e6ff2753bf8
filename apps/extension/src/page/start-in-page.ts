(globalThis as any).__camket = 1; export {};
