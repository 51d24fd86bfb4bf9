import { TestBed } from '@angular/core/testing';
import { ChoiceCards } from './choice-cards';

const choices = [
  { value: 'first', name: 'Eerste', description: 'De eerste keuze' },
  { value: 'second', name: 'Tweede', description: 'De tweede keuze' },
];

async function show() {
  const fixture = TestBed.createComponent(ChoiceCards);
  fixture.componentRef.setInput('legend', 'Kies er een');
  fixture.componentRef.setInput('choices', choices);
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  document.body.append(host);
  return { fixture, host, radios: [...host.querySelectorAll<HTMLInputElement>('input[type=radio]')] };
}

describe('ChoiceCards', () => {
  it('names each radio button, and describes it apart from its name', async () => {
    const { host, radios } = await show();
    const textOf = (id: string | null | undefined) => host.querySelector(`#${id}`)?.textContent;
    expect(radios.map((radio) => textOf(radio.getAttribute('aria-labelledby')))).toEqual([
      'Eerste',
      'Tweede',
    ]);
    expect(textOf(radios[1]?.getAttribute('aria-describedby'))).toBe('De tweede keuze');
  });

  it('passes on what is chosen', async () => {
    const { fixture, radios } = await show();
    radios[1]?.click();
    expect(fixture.componentInstance.value()).toBe('second');
  });

  it('puts the focus on the option with a value', async () => {
    const { fixture, radios } = await show();
    fixture.componentInstance.focusOn('second');
    expect(document.activeElement).toBe(radios[1]);
  });

  it('says what is wrong only once the reader has been there', async () => {
    const { fixture, host } = await show();
    fixture.componentRef.setInput('errors', [{ kind: 'required', message: 'Kies iets.' }]);
    await fixture.whenStable();
    expect(host.textContent).not.toContain('Kies iets.');
    fixture.componentRef.setInput('touched', true);
    await fixture.whenStable();
    expect(host.querySelector('[role=alert]')?.textContent).toContain('Kies iets.');
  });
});
