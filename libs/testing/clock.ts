// The clock of a spec: it stands where it is set, and goes by itself again after each test.
import { setClock } from '@plumbline/platform/server';

/** Call it once at the top of a spec; what it answers sets the product's clock to an instant, as in `at('2026-09-30T13:00:00Z')`. */
export function aClock(): (instant: string) => void {
  let back: () => void = () => undefined;
  const goBack = () => {
    back();
    back = () => undefined;
  };
  afterEach(goBack);
  return (instant) => {
    goBack();
    back = setClock(() => new Date(instant));
  };
}
