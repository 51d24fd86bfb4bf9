import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Me } from '#contracts/sessions';
import { organisationSectionMessages } from './my-account.messages';

/** Where one belongs, and the way to one's organisation. */
@Component({
  selector: 'app-organisation-section',
  imports: [RouterLink],
  template: `
    <section aria-labelledby="organisation">
      <h2 id="organisation">{{ messages.title }}</h2>
      <p>{{ standing() }}</p>
      <div class="actions">
        <a class="button outlined" routerLink="/mijn-organisatie">{{ messages.open }}</a>
        @if (me().membership?.role === 'administrator') {
          <a class="button outlined" routerLink="/organisatie">{{ messages.run }}</a>
        }
      </div>
    </section>
  `,
})
export class OrganisationSection {
  readonly me = input.required<Me>();

  protected readonly messages = organisationSectionMessages;
  protected readonly standing = computed(() => {
    const { membership } = this.me();
    if (!membership) return this.messages.none;
    const { state, tenantName } = membership;
    return state === 'confirmed' ? this.messages.member(tenantName) : this.messages.asked(tenantName);
  });
}
