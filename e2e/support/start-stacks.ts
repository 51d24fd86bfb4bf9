import { packs } from './packs.ts';
import { type Stack, startStack } from './stack.ts';

/** Starts one stack per content pack, and tells the tests their addresses. */
export default async function startStacks(): Promise<() => Promise<void>> {
  const stacks: Stack[] = [];
  for (const [index, pack] of packs.entries()) {
    const stack = await startStack(pack, index);
    process.env[`E2E_PORTAL_${pack.name}`] = stack.portal;
    process.env[`E2E_BACK_OFFICE_${pack.name}`] = stack.backOffice;
    process.env[`E2E_OPERATE_${pack.name}`] = JSON.stringify(stack.env);
    stacks.push(stack);
  }
  return async () => {
    await Promise.all(stacks.map((stack) => stack.stop()));
  };
}
