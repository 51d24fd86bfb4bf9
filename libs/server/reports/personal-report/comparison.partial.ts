/** The own scores beside the national figures, as a table. */
export const comparisonPartial = `<section>
<h2>{{words.heading}}</h2>
<p>{{about}}</p>
<table>
<thead><tr><th scope="col">{{words.columns.cluster}}</th><th scope="col" class="figure">{{words.columns.own}}</th><th scope="col" class="figure">{{words.columns.mean}}</th><th scope="col" class="figure">{{words.columns.band}}</th></tr></thead>
<tbody>
{{#each rows}}<tr><th scope="row">{{name}}</th><td class="figure">{{own}}</td><td class="figure">{{mean}}</td><td class="figure">{{band}}</td></tr>
{{/each}}
</tbody>
</table>
</section>`;
