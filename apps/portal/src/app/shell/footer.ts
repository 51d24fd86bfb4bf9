import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CurrentPagesStore } from '../domains/shared/util-scan/current-pages-store';
import { shellMessages } from './shell.messages';

/** The pages of the edition that every page leads to. */
@Component({
  selector: 'app-footer',
  imports: [RouterLink],
  providers: [CurrentPagesStore],
  template: `
    <footer>
      <nav [attr.aria-label]="messages.footer">
        @for (menu of menus(); track $index) {
          <ul>
            @for (page of menu; track page.code) {
              <li>
                <a [routerLink]="'/' + page.path">{{ page.title }}</a>
              </li>
            }
          </ul>
        }
      </nav>
    </footer>
  `,
  styleUrl: './footer.scss',
})
export class Footer {
  protected readonly messages = shellMessages;
  readonly #current = inject(CurrentPagesStore);

  protected readonly menus = computed(() => {
    const pages = this.#current.pages();
    return (['main', 'footer'] as const).map((menu) => pages.filter((page) => page.menu === menu));
  });
}
