import { useEffect, useState } from 'react';
import { forgetMeasures, loadFontsFor } from './measure-text.ts';

/** Counts up each time the characters of a text have become measurable; 0 until the first time. */
export function useFonts(text: string): number {
  const [ready, setReady] = useState({ text: '', version: 0 });
  useEffect(() => {
    let current = true;
    void loadFontsFor(text).then(() => {
      if (!current) return;
      forgetMeasures();
      setReady((old) => ({ text, version: old.version + 1 }));
    });
    return () => {
      current = false;
    };
  }, [text]);
  return ready.text === text ? ready.version : 0;
}
