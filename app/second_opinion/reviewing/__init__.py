"""From a Document to a Review: recognise, segment, rules, route, judge, fuse, rank."""
