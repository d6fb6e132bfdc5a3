"""What schemathesis cannot know of the scalars: https://schemathesis.readthedocs.io/en/stable/guides/graphql-custom-scalars/"""

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

schemathesis.graphql.scalar(
    "Decimal",
    st.sampled_from(["1", "-100000000000", "0", "0.25", "1e9", "", "NaN", "9" * 60]).map(nodes.String),
)
