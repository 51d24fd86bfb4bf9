/** The page of an organisation on which one signs in. */
export const signInPage = (action) => `<!doctype html>
<html lang="nl">
  <title>Inloggen bij de organisatie</title>
  <h1>Inloggen bij de organisatie</h1>
  <form method="post" action="${action}">
    <label>Naam <input name="name" autofocus></label>
    <button>Ga verder</button>
  </form>
</html>
`;
