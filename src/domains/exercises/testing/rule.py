"""The rule of knowledge/exercises/README.md (6, 7 and 10) written once more, from its text alone, to work out the oracles.

    python3 src/domains/exercises/testing/rule.py knowledge/exercises/restaurant.yaml            compares
    python3 src/domains/exercises/testing/rule.py knowledge/exercises/restaurant.yaml --write    fills in empty ones

Python 3.11, PyYAML 6.0. It knows people, and nothing of powers, things and disclosures.
"""

import re
import sys

import yaml

EFFECTS = {  # trust, fear, fatigue
    "offer-all": (10, -10, 0), "introduce": (8, -5, 0), "rights": (10, -5, 1), "own-interpreter": (10, -5, 0),
    "take-aside": (6, 0, 0), "care": (4, -4, -10), "ask-open": (3, 0, 2), "ask-closed": (0, 0, 3),
    "ask-again": (-6, 0, 5), "accept-no": (8, -6, 0), "press": (-20, 15, 5), "single-out": (-10, 15, 0),
    "before-controller": (-10, 10, 2), "ask-status": (-25, 25, 2), "take-thing": (-15, 20, 0),
    "return-thing": (12, -8, 0), "handover": (5, -5, 3), "promise": (5, -3, 0), "promise-kept": (15, -10, 0),
    "promise-broken": (-40, 20, 0), "expose": (-40, 40, 0),
}
LANGUAGE_COST = {"own": 0, "phone": 5, "second": 10, "relative": 15, "controller": 40, "none": 0}
SPOKEN = "vestmarkian"


def toward_zero(number, by):
    return int(number / by)


def between(low, number):
    return min(100, max(low, number))


class Person:
    def __init__(self, given, roles):
        state, languages = given["state"], given["languages"]
        self.given = given
        self.room = given["room"]
        self.returns = None
        self.trust = {role: state.get("trust_role", {}).get(role, state["trust"]) for role in roles}
        self.fear, self.fatigue = state["fear"], state["fatigue"]
        self.closed_to, self.told, self.done = set(), [], {}
        self.rights, self.unwatched = False, 0
        self.language = (
            "own" if languages["own"] == SPOKEN else "second" if SPOKEN in languages["second"] else "none"
        )

    def keep_within_bounds(self):
        self.fear = between(self.given["state"]["fear_floor"], self.fear)
        self.fatigue = between(0, self.fatigue)
        self.trust = {role: between(0, trust) for role, trust in self.trust.items()}


class Play:
    def __init__(self, scenario):
        self.scenario, self.t, self.log, self.happened = scenario, 0, [], set()
        roles = [role["id"] for role in scenario["roles"]]
        self.seats = {role["id"]: role["starts_in"] for role in scenario["roles"]}
        self.uniforms = [role["id"] for role in scenario["roles"] if role.get("uniform")]
        self.hears = {room["id"]: room["hears"] for room in scenario["rooms"]}
        self.people = {given["id"]: Person(given, roles) for given in scenario["people"]}

    def controller(self, person):
        near = "away"
        for other in person.given.get("controlled_by", []):
            room = self.people[other].room
            if room == person.room:
                return "room"
            if person.room in self.hears.get(room, []):
                near = "hearing"
        return near

    def minute(self):
        self.t += 1
        for person in self.people.values():
            if person.returns and person.returns[0] <= self.t:
                person.room, person.returns = person.returns[1], None
        for person in self.people.values():
            if not (person.given["disclosures"] or person.given["consents"]):
                continue
            if self.controller(person) == "away":
                person.unwatched += 1
                person.fear -= person.unwatched % 5 == 0
            person.fatigue += self.t % 10 == 0
            person.keep_within_bounds()
        for inject in self.scenario["injects"]:
            if inject.get("at") == self.t and inject["id"] not in self.happened:
                self.happened.add(inject["id"])
                if not ("skip_if" in inject and self.holds(inject["skip_if"])):
                    self.happen(inject["effects"])

    def happen(self, effects):
        for effect in effects:
            if "move" in effect:
                who, room = effect["move"]
                if who in self.people:
                    self.people[who].room, self.people[who].returns = room, None
                else:
                    self.seats[who] = room
            if "state" in effect:
                who, level = effect["state"].split(".")
                setattr(self.people[who], level, getattr(self.people[who], level) + effect["add"])
                self.people[who].keep_within_bounds()

    def holds(self, condition):
        [(kind, value)] = condition.items() if len(condition) == 1 else [("act", condition)]
        if kind == "any":
            return any(self.holds(one) for one in value)
        if kind == "all":
            return all(self.holds(one) for one in value)
        if kind == "not":
            return not self.holds(value)
        if kind == "told":
            return any(value in person.told for person in self.people.values())
        if kind == "in_room":
            who, room = value
            return (self.people[who].room if who in self.people else self.seats[who]) == room
        wanted = condition
        return any(
            move["act"] == wanted["act"]
            and wanted.get("on") in (None, move.get("on"))
            and wanted.get("by") in (None, move["role"])
            and move["t"] < wanted.get("before", 10_000)
            for move in self.log
        )

    def affect(self, act, role, name, seen=True):
        person = self.people[name]
        weight, before = person.given["weights"].get(act, 100), person.done.get((act, role), 0)
        person.done[act, role] = before + 1
        trust, fear, fatigue = (toward_zero(base * weight, 100) for base in EFFECTS[act])
        less = [lambda size: size, lambda size: toward_zero(size, 2), lambda size: 0][min(before, 2)]
        trust = less(trust) if trust > 0 else trust
        fear = less(fear) if fear < 0 else fear
        person.trust[role] += trust
        person.fear += fear
        person.fatigue += fatigue
        if act in ("expose", "promise-broken"):
            person.closed_to.add(role)
            for other in person.trust:
                person.trust[other] -= 20 * (other != role)
        person.keep_within_bounds()
        for other in self.people.values() if seen else []:
            here = other.room == person.room or person.room in self.hears.get(other.room, [])
            if other is not person and other.given["disclosures"] and here:
                other.trust[role] += toward_zero(trust, 2)
                other.fear += toward_zero(fear, 2)
                other.keep_within_bounds()

    def openness(self, person, role, channel):
        near, in_hand = self.controller(person), channel == "handover"
        controller = 40 if near == "room" else 20 if near == "hearing" and not in_hand else 0
        seen = not in_hand and any(self.seats[role] == person.room for role in self.uniforms)
        uniform = toward_zero(10 * person.given["weights"].get("uniform", 100), 100) if seen else 0
        language = 0 if in_hand else LANGUAGE_COST[person.language]
        strain = between(0, person.fear + controller + uniform + language)
        return person.trust[role] - toward_zero(strain, 2) - toward_zero(person.fatigue, 4) + 8 * in_hand

    def answer(self, person, role, topic, channel, openness):
        near = self.controller(person)
        if channel == "talk" and near == "room":
            return "scripted"
        if channel == "talk" and person.language == "none":
            return "not-understood"
        if role in person.closed_to or person.fatigue >= 80:
            return "declines"
        away = near == "away" or (channel == "handover" and near == "hearing")
        for one in person.given["disclosures"]:
            needs = one["needs"]
            if (
                one["topic"] == topic
                and one["id"] not in person.told
                and channel in one["channel"]
                and openness >= needs["open"]
                and (away or needs.get("controller") != "away")
                and (person.rights or not needs.get("rights"))
                and (channel != "talk" or person.language in needs.get("language", [person.language]))
                and all(said in person.told for said in needs.get("after", []))
            ):
                person.told.append(one["id"])
                return one["id"]
        return "declines" if openness < -20 else "closed"

    def agrees(self, person, role, purpose, openness):
        for one in person.given["consents"]:
            if one["purpose"] == purpose:
                free = role not in person.closed_to and self.controller(person) == "away"
                told = person.rights or not one["needs"].get("rights")
                return "yes" if free and told and openness >= one["needs"]["open"] else "no"
        return "no"

    def move(self, move):
        while self.t < move["t"]:
            self.minute()
        act, role, name = move["act"], move["role"], move.get("on")
        person, channel, given = self.people.get(name), move.get("channel", "talk"), None
        if act == "offer-all":
            for other, one in self.people.items():
                if one.given["disclosures"] or one.given["consents"]:
                    self.affect(act, role, other, seen=False)
        elif act == "go":
            self.seats[role] = move["room"]
        elif act == "person-go":
            person.room, person.returns = move["room"], None
        elif act == "ask-to-show":
            yields = person.given["yields_to"][0]
            person.returns, person.room = (self.t + yields["minutes"], person.room), yields["to_room"]
        elif act == "hand-on":
            to = move["to"]
            person.trust[to] = max(person.trust[to], (person.trust[role] + person.trust[to]) // 2)
            person.fear -= 3
            person.keep_within_bounds()
        elif act == "ask":
            self.affect("handover" if channel == "handover" else move.get("how", "ask-open"), role, name)
            openness = self.openness(person, role, channel)
            given = (move["topic"], openness, self.answer(person, role, move["topic"], channel, openness))
        elif act == "consent":
            openness = self.openness(person, role, channel)
            purpose = move["purpose"]
            given = (f"consent:{purpose}", openness, self.agrees(person, role, purpose, openness))
        else:
            if act == "own-interpreter":
                person.language = move.get("mode", "phone")
            if act == "rights":
                person.rights = True
            if act == "take-aside":
                person.room, person.returns = move["room"], None
                self.seats[role] = move["room"]
            self.affect(act, role, name)
        self.log.append(move)
        return given and dict(zip(("t", "role", "on", "topic", "openness", "result"), (move["t"], role, name, *given)))


class Yaml12(yaml.SafeLoader):
    """Where only `true` and `false` are truth values, so that a key `on` is a word."""


Yaml12.yaml_implicit_resolvers = {
    first: [(tag, rule) for tag, rule in rules if tag != "tag:yaml.org,2002:bool"]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Yaml12.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))


def filled(text, oracle, gives, end):
    begin = text.index("    gives: []\n", text.index(f"- id: {oracle}\n"))
    stop = text.index("\n", text.index("    end: ", begin))
    line = '      - {{ t: {t}, role: {role}, on: {on}, topic: "{topic}", openness: {openness}, result: "{result}" }}\n'
    trust = ", ".join(f"{role}: {level}" for role, level in end["trust"].items())
    last = f"    end: {{ person: {end['person']}, trust: {{ {trust} }}, fear: {end['fear']}, fatigue: {end['fatigue']} }}"
    return text[:begin] + "    gives:\n" + "".join(line.format(**one) for one in gives) + last + text[stop:]


def main(path, write):
    text = open(path, encoding="utf-8").read()
    scenario, differ = yaml.load(text, Yaml12), 0
    for oracle in scenario["oracle"]:
        play = Play(scenario)
        gives = [given for given in map(play.move, oracle["moves"]) if given]
        person = play.people[oracle["end"]["person"]]
        end = {"person": oracle["end"]["person"], "trust": person.trust, "fear": person.fear, "fatigue": person.fatigue}
        same = gives == oracle["gives"] and end == oracle["end"]
        differ += not same
        print(oracle["id"], "same" if same else "differs")
        if write and oracle["gives"] == []:
            text = filled(text, oracle["id"], gives, end)
    if write:
        open(path, "w", encoding="utf-8").write(text)
    return 1 if differ and not write else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], "--write" in sys.argv))
