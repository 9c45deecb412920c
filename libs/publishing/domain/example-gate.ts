// A city's gate as the specs of this folder use it: the real check, with the city's usual rule unless they say otherwise.
import { loadSolver, suppressionSettings } from '@plumbline/measuring/suppression';
import { cityGate, type Gate, type GateRule } from './gate';

const solver = await loadSolver();

/** The gate of a city that published nothing before and hides nothing by choice. */
export function exampleGate(rule: Partial<GateRule> = {}): Gate {
  return cityGate({
    settings: suppressionSettings(),
    solver,
    dayOf: () => null,
    historyOf: () => ({ earlier: [], chosen: [] }),
    ...rule,
  });
}
