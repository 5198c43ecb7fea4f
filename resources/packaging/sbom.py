"""``python -m resources.packaging.sbom BUNDLE PYTHON OUTPUT`` writes the bill of materials.

BUNDLE must contain the folder ``licenses`` (see licenses.py), whose subfolders name the bundled
parts. PYTHON is the interpreter that froze it. OUTPUT is a CycloneDX file in JSON, which is checked
against the schema. Run it in the root of the clone. It needs cyclonedx-bom and
cyclonedx-python-lib[json-validation], and dpkg-query if libraries of Debian are bundled.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from resources.packaging.licenses import parts

ROOT = Path(__file__).resolve().parents[2]
Component = dict[str, Any]
KEPT = ("type", "name", "version", "scope", "purl")
"""Fields that are copied from the components of a wheel's own bill of materials."""


def main() -> int:
    bundle, python, output = sys.argv[1:]
    bundled = parts(Path(bundle) / "licenses")
    if not bundled:
        print(f"{bundle} has no licenses: run resources.packaging.licenses.", file=sys.stderr)
        return 1
    bill = environment(python)
    keep(bill, {*bundled})
    for component in bill["components"]:
        if inside := components_of_wheel(Path(bundle), component):
            component["components"] = inside
    bill["components"] += [
        python_component(python),
        weights_component(),
        *(debian_component(part) for part in bundled if part.startswith("Debian/")),
    ]
    text = json.dumps(bill, indent=2)
    error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if error is not None:
        print(f"Not written: {error}", file=sys.stderr)
        return 1
    Path(output).write_text(text + "\n", encoding="utf-8")
    print(f"{output}: {len(bill['components'])} components, valid according to the schema.")
    return 0


def environment(python: str) -> dict[str, Any]:
    """Everything that is installed for a Python, build tools included."""
    command = [sys.executable, "-m", "cyclonedx_py", "environment", "--spec-version", "1.6"]
    command += ["--output-reproducible", "--pyproject", str(ROOT / "pyproject.toml"), python]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    return dict(json.loads(done.stdout))


def keep(bill: dict[str, Any], bundled: set[str]) -> None:
    """Removes from a bill what is installed but not bundled, and all references to it."""
    program = bill["metadata"]["component"]
    others = bundled - {program["name"]}
    bill["components"] = [one for one in bill["components"] if one["name"] in others]
    kept = {one["bom-ref"] for one in [program, *bill["components"]]}
    bill["dependencies"] = [
        {**one, "dependsOn": [ref for ref in one.get("dependsOn", []) if ref in kept]}
        for one in bill["dependencies"]
        if one["ref"] in kept
    ]


def components_of_wheel(bundle: Path, component: Component) -> list[Component]:
    """Libraries that a wheel lists in its own bill of materials (PEP 770)."""
    stem = f"{component['name'].replace('-', '_').lower()}-{component['version']}"
    found = {}
    for path in bundle.glob(f"_internal/{stem}.dist-info/sboms/*.json"):
        for one in json.loads(path.read_text(encoding="utf-8")).get("components", []):
            is_itself = one.get("purl", "").startswith(component["purl"])
            if not is_itself and one.get("scope") != "excluded":
                library = {key: one[key] for key in KEPT if key in one}
                found[json.dumps(library)] = library
    return list(found.values())


def python_component(python: str) -> Component:
    version = output_of(python, "-c", "import platform; print(platform.python_version())")
    return {
        "type": "platform",
        "name": "CPython",
        "version": version,
        "bom-ref": f"CPython=={version}",
        "licenses": [{"license": {"id": "Python-2.0"}}],
        "purl": f"pkg:generic/cpython@{version}",
    }


def weights_component() -> Component:
    """The weights of the networks, which have their own version."""
    manifest = json.loads((ROOT / "weights" / "manifest.json").read_text(encoding="utf-8"))
    networks = [*manifest["networks"]["unets"], *manifest["networks"]["classifiers"]]
    return {
        "type": "machine-learning-model",
        "name": "BUSight weights",
        "version": manifest["version"],
        "bom-ref": "weights",
        "components": [
            {
                "type": "file",
                "name": network["file"],
                "bom-ref": network["file"],
                "hashes": [{"alg": "SHA-256", "content": network["sha256"]}],
            }
            for network in [*networks, manifest["guard"]]
        ],
    }


def debian_component(part: str) -> Component:
    name = part.removeprefix("Debian/")
    output = output_of("dpkg-query", "--show", "--showformat", "${Version} ${Architecture}\n", name)
    version, architecture = output.splitlines()[0].split()
    system = output_of("sh", "-c", '. /etc/os-release && echo "$ID"')
    return {
        "type": "library",
        "name": name,
        "version": version,
        "bom-ref": f"{name}={version}",
        "purl": f"pkg:deb/{system}/{name}@{quote(version)}?arch={architecture}",
    }


def output_of(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
