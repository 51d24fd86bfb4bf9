import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ChangePlanActionRequest, PlanAction } from '#contracts/plans';
import { ActionCard } from './action-card';

const begin: PlanAction = {
  ...{ id: 'a', title: 'Bellen', tip: null, statement: null, attempt: null, note: 'Oud', due: null },
  ...{ addedAt: '2026-11-27T12:00:00Z', doneAt: null },
};

@Component({
  imports: [ActionCard],
  template: `<app-action-card [action]="action()" [takesFocus]="moved()" (changed)="sent.set($event)" />`,
})
class Host {
  readonly action = signal(begin);
  readonly moved = signal(false);
  readonly sent = signal<ChangePlanActionRequest | undefined>(undefined);
}

async function shown() {
  const fixture = TestBed.createComponent(Host);
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  await fixture.whenStable();
  const button = (name: string): HTMLButtonElement =>
    [...element.querySelectorAll('button')].find((one) => one.textContent.includes(name))!;
  const press = async (name: string): Promise<void> => {
    button(name).focus();
    button(name).click();
    await fixture.whenStable();
  };
  return { fixture, element, button, press, host: fixture.componentInstance };
}

describe('a card of the plan', () => {
  it('puts the focus in the form that opens, and back on its button when that is left', async () => {
    const { element, button, press } = await shown();
    await press('Datum of notitie');
    expect(element.contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.tagName).toBe('INPUT');
    await press('Annuleer');
    expect(document.activeElement).toBe(button('Datum of notitie'));
  });

  it('keeps the words in the form until they are kept', async () => {
    const { fixture, element, press, host } = await shown();
    await press('Datum of notitie');
    const note = element.querySelector('textarea')!;
    note.value = 'Nieuw';
    note.dispatchEvent(new Event('input'));
    await press('Bewaar');
    expect(host.sent()).toEqual({ title: 'Bellen', note: 'Nieuw', due: null });
    expect(element.querySelector('textarea')?.value).toBe('Nieuw');
    host.action.set({ ...begin, note: 'Nieuw' });
    await fixture.whenStable();
    expect(element.querySelector('textarea')).toBeNull();
    expect(element.textContent).toContain('Nieuw');
  });

  it('takes the focus with its box where it comes to another place', async () => {
    const { fixture, element, host } = await shown();
    host.moved.set(true);
    await fixture.whenStable();
    expect(document.activeElement).toBe(element.querySelector('input[type=checkbox]'));
  });
});
