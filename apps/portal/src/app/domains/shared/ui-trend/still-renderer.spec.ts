import { Component, createComponent, createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideStillCharts } from './still-renderer';

@Component({
  selector: 'app-moving',
  template: `<p [@state]="'on'" (@state.done)="moved = true" [title]="title">text</p>`,
})
class Moving {
  title = 'usual';
  moved = false;
}

describe('provideStillCharts', () => {
  it('lets animations pass and renders everything else as usual', () => {
    const root = TestBed.inject(EnvironmentInjector);
    const environmentInjector = createEnvironmentInjector([provideStillCharts()], root);
    const moving = createComponent(Moving, { environmentInjector });
    moving.changeDetectorRef.detectChanges();
    const paragraph = (moving.location.nativeElement as HTMLElement).querySelector('p');
    expect(paragraph?.title).toBe('usual');
    expect(moving.instance.moved).toBe(false);
  });
});
