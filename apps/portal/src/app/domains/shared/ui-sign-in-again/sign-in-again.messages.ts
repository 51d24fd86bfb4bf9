export const signInAgainMessages = {
  title: $localize`:@@signInAgain.title:Log weer in`,
  text: (email: string) =>
    $localize`:@@signInAgain.text:U was een tijd weg, daarom bent u uitgelogd. U logt weer in als ${email}:email: en gaat hier verder. Er is niets weg.`,
  submit: $localize`:@@signInAgain.submit:Log in`,
  otherwise: $localize`:@@signInAgain.otherwise:Log op een andere manier in`,
};
