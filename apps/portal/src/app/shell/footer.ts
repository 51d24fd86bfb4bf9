import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CurrentEditionStore } from '../domains/shared/util-scan/current-edition-store';
import { shellMessages } from './shell.messages';

/** The pages of the edition that every page leads to. */
@Component({
  selector: 'app-footer',
  imports: [RouterLink],
  providers: [CurrentEditionStore],
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
  readonly #current = inject(CurrentEditionStore);

  protected readonly menus = computed(() => {
    const { edition } = this.#current;
    const pages = edition.hasValue() ? edition.value().pages : [];
    return (['main', 'footer'] as const).map((menu) => pages.filter((page) => page.menu === menu));
  });
}
