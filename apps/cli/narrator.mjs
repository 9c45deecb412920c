// Tells the person at the terminal what is happening, with the seconds since the command began.

/**
 * @param {(line: string) => void} [print]
 * @param {() => number} [clock]  milliseconds
 * @returns {(sentence: string) => void}
 */
export function narrator(print = console.log, clock = Date.now) {
  const began = clock();
  return (sentence) => {
    const seconds = ((clock() - began) / 1000).toFixed(1).padStart(5);
    print(`[${seconds} s] ${sentence}`);
  };
}
