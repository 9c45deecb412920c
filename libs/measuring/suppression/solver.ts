// The one place that knows the solver: finds the least or the most of something under linear conditions.
import type { Highs, Model } from 'highs';

/** Conditions on numbers: each column between its limits, each row of weighted columns between its limits. */
export interface Program {
  columns: readonly { low: number; high: number }[];
  rows: readonly {
    terms: readonly (readonly [column: number, factor: number])[];
    low: number;
    high: number;
  }[];
}

/**
 * `SOLVED` with a best filling; `IMPOSSIBLE` when no filling meets the conditions; `FAILED` for everything else (limits
 * of time and effort, errors, endless answers), which never counts as safe.
 */
export type Answer =
  { status: 'SOLVED'; filling: readonly number[]; best: number } | { status: 'IMPOSSIBLE' | 'FAILED' };

/** A program under work; the next question starts from the answer of the one before. */
export interface Questions {
  /**
   * The filling with the least or the most weight.
   * @param whole only whole numbers; slower, and seldom needed, since most tables have whole corners anyway
   */
  ask(
    weights: readonly (readonly [column: number, weight: number])[],
    which: 'LEAST' | 'MOST',
    whole: boolean,
  ): Answer;
}

/** Solves programs. Whoever uses an answer checks it: nothing here is taken on trust. */
export interface Solver {
  /** Opens a program, lets `work` ask its questions, and frees its memory whatever happens. */
  solve<T>(program: Program, work: (questions: Questions) => T): T;
}

/** Effort after which an answer counts as failed. The first two make the limit the same on every computer. */
const LIMITS = { simplex_iteration_limit: 200_000, mip_max_nodes: 20_000, time_limit: 20 };

/** Loads HiGHS (WebAssembly), an open source solver for linear and whole-number programs. Once per process is enough. */
export async function loadSolver(): Promise<Solver> {
  const { default: load } = await import('highs');
  const highs = await load();
  return {
    solve: (program, work) =>
      highs.withModel((model) => {
        model.options.set({
          output_flag: false,
          presolve: 'off',
          primal_feasibility_tolerance: 1e-9,
          dual_feasibility_tolerance: 1e-9,
          mip_feasibility_tolerance: 1e-9,
          mip_rel_gap: 0,
          mip_abs_gap: 0,
          ...LIMITS,
        });
        open(model, program);
        return work(questionsTo(highs, model, program.columns.length));
      }),
  };
}

function open(model: Model, program: Program): void {
  model.addVars(
    Float64Array.from(program.columns, (column) => column.low),
    Float64Array.from(program.columns, (column) => column.high),
  );
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const row of program.rows) {
    for (const [column, factor] of row.terms) {
      indices.push(column);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  if (program.rows.length === 0) return;
  model.addRows({
    lower: Float64Array.from(program.rows, (row) => row.low),
    upper: Float64Array.from(program.rows, (row) => row.high),
    matrix: {
      format: 'csr',
      numRows: program.rows.length,
      numCols: program.columns.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  });
}

function questionsTo(highs: Highs, model: Model, columns: number): Questions {
  const { modelStatus, objectiveSense, variableType } = highs.constants;
  const all = { kind: 'range', from: 0, to: columns - 1 } as const;
  let isWhole = false;
  let weighted: readonly number[] = [];
  return {
    ask(weights, which, whole) {
      if (whole !== isWhole) {
        if (whole) model.changeColsIntegrality(all, new Int32Array(columns).fill(variableType.integer));
        else model.clearIntegrality();
        isWhole = whole;
      }
      for (const column of weighted) model.changeColCost(column, 0);
      for (const [column, weight] of weights) model.changeColCost(column, weight);
      weighted = weights.map(([column]) => column);
      model.changeObjectiveSense(which === 'MOST' ? objectiveSense.maximize : objectiveSense.minimize);
      model.zeroAllClocks();
      model.run();
      const status = model.getModelStatus();
      if (status === modelStatus.optimal) {
        return {
          status: 'SOLVED',
          filling: [...model.getSolution().colValue],
          best: model.getObjectiveValue(),
        };
      }
      return { status: status === modelStatus.infeasible ? 'IMPOSSIBLE' : 'FAILED' };
    },
  };
}
