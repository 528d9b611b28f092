"""The parts of scripts/build-gazetteer: read the sources, merge them, write the two binary files."""
