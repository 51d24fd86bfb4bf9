/** Where a domain has work done that asks a fresh proof of who one is. The shell says who asks for it. */
export abstract class ProofGate {
  /**
   * Does the work; where the server wants to know first that it is really you, asks, and does it again.
   * @returns whether it was done; not when the reader closed the question
   */
  abstract forWork(work: () => Promise<unknown>): Promise<boolean>;
}
