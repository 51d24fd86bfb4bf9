import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { ErrorSummary } from './error-summary';

@Component({
  imports: [ErrorSummary, FormField, FormRoot],
  template: `
    <form [formRoot]="form">
      <app-error-summary [form]="form" />
      <input id="name" [formField]="form.name" />
      <input id="place" [formField]="form.place" />
      <button type="submit">Verstuur</button>
    </form>
    <form id="other"><button type="submit">Iets anders</button></form>
  `,
})
class AskingPage {
  refused: readonly ('name' | 'place')[] = [];
  readonly form = form(
    signal({ name: '', place: '', elsewhere: '' }),
    (fields) => {
      required(fields.name, { message: 'Vul uw naam in.' });
      required(fields.place, { message: 'Vul uw plaats in.' });
    },
    {
      submission: {
        action: async (tree) => {
          await Promise.resolve();
          return this.refused.map((field) => ({
            kind: 'server',
            message: `${field}?`,
            fieldTree: tree[field],
          }));
        },
      },
    },
  );
}

async function show() {
  const fixture = TestBed.createComponent(AskingPage);
  const host = fixture.nativeElement as HTMLElement;
  document.body.append(host);
  await fixture.whenStable();
  return {
    page: fixture.componentInstance,
    host,
    links: () => [...host.querySelectorAll('a')],
    texts: () => [...host.querySelectorAll('a')].map(({ textContent }) => textContent),
    send: async () => {
      host.querySelector<HTMLFormElement>('form')?.dispatchEvent(new Event('submit', { bubbles: true }));
      await fixture.whenStable();
    },
    sendOther: async () => {
      host.querySelector('#other')?.dispatchEvent(new Event('submit', { bubbles: true }));
      await fixture.whenStable();
    },
  };
}

describe('ErrorSummary', () => {
  it('sums up the faults once the form is sent, in a named group that has the focus', async () => {
    const { host, texts, send, sendOther } = await show();
    expect(texts()).toEqual([]);
    await sendOther();
    expect(texts()).toEqual([]);
    await send();
    expect(texts()).toEqual(['Vul uw naam in.', 'Vul uw plaats in.']);
    const { activeElement } = document;
    expect(activeElement?.getAttribute('role')).toBe('group');
    const title = host.querySelector(`#${activeElement?.getAttribute('aria-labelledby')}`);
    expect(title?.textContent).toBe('Kijk deze punten nog even na');
  });

  it('leads from each fault to its field', async () => {
    const { host, links, send } = await show();
    await send();
    links()[1]?.click();
    expect(document.activeElement).toBe(host.querySelector('#place'));
  });

  it('stays as it is until the form is sent again', async () => {
    const { page, texts, send } = await show();
    await send();
    page.form.name().value.set('Noor');
    TestBed.tick();
    expect(texts()).toHaveLength(2);
    page.form.place().value.set('Ede');
    await send();
    expect(texts()).toEqual([]);
  });

  it('puts the focus in the field when that is the only one with a fault', async () => {
    const { host, page, texts, send } = await show();
    page.form.name().value.set('Noor');
    await send();
    expect(texts()).toEqual([]);
    expect(document.activeElement).toBe(host.querySelector('#place'));
  });

  it('sums up what the server refused too', async () => {
    const { page, texts, send } = await show();
    page.form().value.set({ name: 'Noor', place: 'Ede', elsewhere: '' });
    page.refused = ['name', 'place'];
    await send();
    expect(texts()).toEqual(['name?', 'place?']);
  });
});
