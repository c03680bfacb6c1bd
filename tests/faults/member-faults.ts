/** API instances that are none, for case 11; each is made of one that is. */
type Api = Readonly<Record<string, unknown>>;

/** Some members are something else, such as the text that a broken LMS script left there. */
export function withMember(api: Api, name: string, member: unknown): Api {
  return {...api, [name]: member};
}

/** Some members throw as soon as they are looked at. */
export function withThrowingMember(api: Api, name: string): Api {
  return Object.defineProperty({...api}, name, {
    enumerable: true,
    get: () => {
      throw new Error(`${name} is not for you`);
    },
  });
}

/** A window in which to look at the API is already too much, as with a proxy of another site. */
export function windowThatThrows(apiName: string): object {
  return Object.defineProperty({}, apiName, {
    get: () => {
      throw Object.assign(new Error('Blocked a frame'), {name: 'SecurityError'});
    },
  });
}
