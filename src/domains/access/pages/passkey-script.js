/*
 * Asks a device for a passkey and sends what it answers with the form. The only script of the pages for signing in: who it is the
 * server decides, by what the device has signed.
 */
(() => {
  const bytes = (text) =>
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
  const words = (buffer) => {
    let text = '';
    for (const byte of new Uint8Array(buffer)) text += String.fromCharCode(byte);
    return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  };
  const named = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

  async function sign(options) {
    const { challenge, allowCredentials } = options;
    const publicKey = { ...options, challenge: bytes(challenge), allowCredentials: named(allowCredentials) };
    const { response } = await navigator.credentials.get({ publicKey }).then(answered);
    return {
      clientDataJSON: words(response.clientDataJSON),
      authenticatorData: words(response.authenticatorData),
      signature: words(response.signature),
      ...(response.userHandle ? { userHandle: words(response.userHandle) } : {}),
    };
  }

  async function make(options) {
    const { challenge, user, excludeCredentials } = options;
    const publicKey = {
      ...options,
      challenge: bytes(challenge),
      user: { ...user, id: bytes(user.id) },
      excludeCredentials: named(excludeCredentials),
    };
    const { response } = await navigator.credentials.create({ publicKey }).then(answered);
    return {
      clientDataJSON: words(response.clientDataJSON),
      attestationObject: words(response.attestationObject),
      transports: response.getTransports?.() ?? [],
    };
  }

  let id = '';
  const answered = (credential) => {
    id = words(credential.rawId);
    return credential;
  };

  async function ask(form) {
    const question = await fetch(form.dataset.ask, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    const asked = await question.json();
    if (!question.ok) return say(form, asked.sentence);
    const response = await (form.dataset.passkey === 'makes' ? make(asked) : sign(asked));
    form.elements.answer.value = JSON.stringify({ id, rawId: id, type: 'public-key', response });
    form.submit();
  }

  function say(form, sentence) {
    const place = form.querySelector('[data-said]');
    place.hidden = sentence === '';
    place.querySelector('span').textContent = sentence;
  }

  const nameOf = ({ name }) =>
    name === 'InvalidStateError'
      ? 'already-here'
      : name === 'TypeError' || name === 'SyntaxError'
        ? 'unreached'
        : 'cancelled';

  for (const form of document.querySelectorAll('form[data-passkey]')) {
    const can = 'PublicKeyCredential' in window;
    form.hidden = !can;
    form.parentElement.querySelector('[data-unsupported]').hidden = can;
    let isAsking = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (isAsking) return;
      isAsking = true;
      say(form, '');
      ask(form)
        .catch((error) => say(form, form.querySelector(`[data-say="${nameOf(error)}"]`).content.textContent))
        .finally(() => {
          isAsking = false;
        });
    });
  }
})();
