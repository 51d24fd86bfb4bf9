/** An address that may not be asked: not https, inside our own network, or with a name that leads there. */
export class AddressRefused extends Error {
  constructor() {
    super('this address may not be asked');
    this.name = 'AddressRefused';
  }
}

/** An address that gave no answer that can be used: it did not answer in time, or with too much. */
export class AddressUnreachable extends Error {
  constructor(options?: ErrorOptions) {
    super('this address gave no usable answer', options);
    this.name = 'AddressUnreachable';
  }
}
