import { constant, eliminate, type Form, isConstant } from './form.js';

/**
 * Forms that are set to zero, each solved for its last unknown. Immutable: `with` gives a larger system, which shares
 * what it has in common.
 */
export class Equations {
  private constructor(private readonly solved: ReadonlyMap<number, Form>) {}

  static readonly none = new Equations(new Map());

  /** What is left of a form once all equations hold: its unknowns are free. */
  reduce(form: Form): Form {
    let reduced = form;
    let free = 0;
    while (free < reduced.unknowns.length) {
      const unknown = reduced.unknowns[reduced.unknowns.length - 1 - free] as number;
      const equation = this.solved.get(unknown);
      if (equation) reduced = eliminate(reduced, equation, unknown);
      else free += 1;
    }
    return reduced;
  }

  /**
   * The system in which these forms are zero too; `null` if none of its kind is, as one comes down to 1 = 0.
   */
  with(forms: readonly Form[]): Equations | null {
    const solved = new Map(this.solved);
    const larger = new Equations(solved);
    for (const form of forms) {
      const reduced = larger.reduce(form);
      if (isConstant(reduced)) return null;
      const last = reduced.unknowns.at(-1) ?? constant;
      if (last !== constant) solved.set(last, reduced);
    }
    return larger;
  }
}
