import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Footer } from './footer';
import { Header } from './header';
import { NoticeBar } from './notice-bar';
import { PreviewBar } from './preview-bar';
import { shellMessages } from './shell.messages';

/** The frame around every page: skip link, header, notices, the page itself. */
@Component({
  selector: 'app-root',
  imports: [Footer, Header, NoticeBar, PreviewBar, RouterOutlet],
  template: `
    <a class="skip-link" href="#inhoud" (click)="skipTo(main, $event)">{{ messages.skip }}</a>
    <app-header />
    <app-notice-bar />
    <app-preview-bar />
    <main id="inhoud" tabindex="-1" #main>
      <router-outlet />
    </main>
    <app-footer />
  `,
  styleUrl: './app.scss',
})
export class App {
  protected readonly messages = shellMessages;

  /** A plain `#inhoud` would lead to the home page, because of the base address. */
  protected skipTo(main: HTMLElement, click: Event): void {
    click.preventDefault();
    main.focus();
  }
}
