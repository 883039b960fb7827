const LEAVE_PRESSES = 3;
const LEAVE_WITHIN_MS = 1500;

/** Keys that work everywhere: Ctrl+Shift+Delete clears, Esc pressed three times quickly leaves. */
export function globalKeys(does: { clear: () => void; leave: () => void }): (event: KeyboardEvent) => void {
  let presses: number[] = [];
  return (event) => {
    if (event.key === "Delete" && event.shiftKey && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      does.clear();
    } else if (event.key === "Escape" && !event.repeat) {
      presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at <= LEAVE_WITHIN_MS);
      if (presses.length >= LEAVE_PRESSES) does.leave();
    }
  };
}

/** Moves within rows and columns by arrow, Home and End; mirrored where the text is. */
export function gridStep({ key }: { key: string }, rtl: boolean): { row: number; column: number } | "start" | "end" | undefined {
  const forward = rtl ? -1 : 1;
  switch (key) {
    case "ArrowUp": return { row: -1, column: 0 };
    case "ArrowDown": return { row: 1, column: 0 };
    case "ArrowRight": return { row: 0, column: forward };
    case "ArrowLeft": return { row: 0, column: -forward };
    case "Home": return "start";
    case "End": return "end";
    default: return undefined;
  }
}
