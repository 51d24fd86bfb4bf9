export const notFoundMessages = {
  title: $localize`:@@notFound.title:Pagina niet gevonden`,
  text: $localize`:@@notFound.text:Deze pagina bestaat niet, of niet meer. Misschien zit er een tikfout in het adres.`,
  home: $localize`:@@notFound.home:Naar de beginpagina`,
};
