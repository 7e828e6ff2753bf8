import { useEffect, useState } from 'preact/hooks';

/** False until the browser drew what was just put there: what is not seen at first may follow then. */
export function useDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  return isDrawn;
}
