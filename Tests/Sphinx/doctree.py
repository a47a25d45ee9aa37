"""Reads ReST pages with docutils alone and prints, as JSON, what they say and what docutils has to say about them.

usage: doctree.py PAGE...

For each page: "messages" of every level, the names of "suspicious" nodes (raw text, images, problems), "targets", and "sections": title, ids,
"texts" of paragraphs and list items, "literals" (blocks) and "tables" (the rubric in front, rows of cell texts).
"""

import json
import re
import sys

import docutils.core
import docutils.nodes as nodes
import docutils.utils
from docutils.parsers.rst import Directive, directives


class Toctree(Directive):
    """Sphinx's only directive on the pages."""

    has_content = True
    option_spec = {"maxdepth": int}

    def run(self):
        return []


def text(node):
    """The text of a node, as a reader sees it; a reference's label is not seen."""
    node = node.deepcopy()
    for inline in node.findall(nodes.inline):
        shown = re.match(r"(?s)(.*) <[^<>]*>$", inline.astext())
        if "ref" in inline["classes"] and shown:
            inline.children = [nodes.Text(shown[1])]
    for target in list(node.findall(nodes.target)):
        target.parent.remove(target)
    return "\n\n".join(child.astext() for child in node.children) if isinstance(node, nodes.entry) else node.astext()


def own(section, kind):
    """Nodes of a kind in a section, not in its subsections."""
    for node in section.findall(kind):
        parent = node.parent
        while parent is not section and not isinstance(parent, nodes.section):
            parent = parent.parent
        if parent is section:
            yield node


def describe(section):
    tables = []
    for table in own(section, nodes.table):
        place = table.parent.index(table)
        before = table.parent[place - 1] if place else None
        rubric = before.astext() if isinstance(before, nodes.rubric) else ""
        tables.append({"rubric": rubric, "rows": [[text(cell) for cell in row.children] for row in table.findall(nodes.row)]})
    return {
        "title": section.next_node(nodes.title).astext() if section.next_node(nodes.title) else "",
        "ids": section["ids"],
        "texts": [text(node) for node in own(section, nodes.paragraph)],
        "literals": [node.astext() for node in own(section, nodes.literal_block)],
        "tables": tables,
    }


def read(path):
    messages = []
    with open(path, encoding="utf-8") as page:
        source = page.read()

    class Collect:
        def write(self, message):
            messages.append(message)

    settings = {"report_level": 1, "halt_level": 5, "warning_stream": Collect(), "input_encoding": "unicode", "doctitle_xform": False}
    document = docutils.core.publish_doctree(source, source_path=path, settings_overrides=settings)
    suspicious = (nodes.raw, nodes.image, nodes.problematic, nodes.system_message, nodes.footnote_reference, nodes.substitution_reference,
                  nodes.title_reference, nodes.citation_reference, nodes.comment)
    found = [type(node).__name__ for node in document.findall(lambda node: isinstance(node, suspicious))]
    return {
        "messages": [line for line in "".join(messages).splitlines() if line.strip()],
        "suspicious": found[2:] if found[:2] == ["comment", "comment"] else found,  # licence and origin
        "targets": sorted(document.nameids),
        "links": [node["refuri"] for node in document.findall(nodes.reference) if "refuri" in node],
        "sections": [describe(section) for section in document.findall(nodes.section)],
    }


directives.register_directive("toctree", Toctree)
json.dump({path: read(path) for path in sys.argv[1:]}, sys.stdout)
