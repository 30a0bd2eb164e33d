package parley.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of {@code ontology/parley.ttl}, under the same names: classes, properties, code lists. */
public final class Parley {
    public static final String NS = "https://w3id.org/parley#";

    public static final Node Meeting = term("Meeting");
    public static final Node Report = term("Report");
    public static final Node Participation = term("Participation");
    public static final Node Claim = term("Claim");
    public static final Node Article = term("Article");
    public static final Node ArticleEntity = term("ArticleEntity");
    public static final Node Mention = term("Mention");
    public static final Node LinkCandidate = term("LinkCandidate");
    public static final Node Person = term("Person");
    public static final Node Organization = term("Organization");
    public static final Node Place = term("Place");
    public static final Node Country = term("Country");
    public static final Node Group = term("Group");
    public static final Node Topic = term("Topic");
    public static final Node LinkDecision = term("LinkDecision");
    public static final Node ExtractionRun = term("ExtractionRun");

    public static final Node MeetingStatus = term("MeetingStatus");
    public static final Node Role = term("Role");
    public static final Node Attendance = term("Attendance");
    public static final Node Certainty = term("Certainty");
    public static final Node Polarity = term("Polarity");
    public static final Node Mode = term("Mode");
    public static final Node TimeResolution = term("TimeResolution");
    public static final Node DecisionOrigin = term("DecisionOrigin");
    public static final Node DateOrigin = term("DateOrigin");

    public static final Node MeetingStatusScheme = term("MeetingStatusScheme");
    public static final Node RoleScheme = term("RoleScheme");
    public static final Node AttendanceScheme = term("AttendanceScheme");
    public static final Node CertaintyScheme = term("CertaintyScheme");
    public static final Node PolarityScheme = term("PolarityScheme");
    public static final Node ModeScheme = term("ModeScheme");
    public static final Node TimeResolutionScheme = term("TimeResolutionScheme");
    public static final Node DecisionOriginScheme = term("DecisionOriginScheme");
    public static final Node DateOriginScheme = term("DateOriginScheme");

    public static final Node participant = term("participant");
    public static final Node nonParticipant = term("nonParticipant");
    public static final Node met = term("met");
    public static final Node place = term("place");
    public static final Node topic = term("topic");
    public static final Node status = term("status");
    public static final Node mode = term("mode");
    public static final Node date = term("date");
    public static final Node earliest = term("earliest");
    public static final Node latest = term("latest");
    public static final Node localTime = term("localTime");
    public static final Node timeZone = term("timeZone");
    public static final Node duration = term("duration");
    public static final Node timeExpression = term("timeExpression");
    public static final Node timeResolution = term("timeResolution");

    public static final Node reportedBy = term("reportedBy");
    public static final Node reportCount = term("reportCount");
    public static final Node sourceCount = term("sourceCount");
    public static final Node mentionedAs = term("mentionedAs");
    public static final Node reportedIn = term("reportedIn");
    public static final Node mentionedIn = term("mentionedIn");

    public static final Node participation = term("participation");
    public static final Node claim = term("claim");
    public static final Node agent = term("agent");
    public static final Node role = term("role");
    public static final Node attendance = term("attendance");
    public static final Node onBehalfOf = term("onBehalfOf");
    public static final Node capacity = term("capacity");
    public static final Node affiliation = term("affiliation");
    public static final Node formerCapacity = term("formerCapacity");
    public static final Node certainty = term("certainty");
    public static final Node polarity = term("polarity");
    public static final Node attributedTo = term("attributedTo");
    public static final Node confidence = term("confidence");
    public static final Node evidence = term("evidence");
    public static final Node within = term("within");

    public static final Node kind = term("kind");
    public static final Node candidate = term("candidate");
    public static final Node item = term("item");
    public static final Node score = term("score");
    public static final Node decidesIn = term("decidesIn");
    public static final Node decidedBy = term("decidedBy");
    public static final Node acceptedItem = term("acceptedItem");
    public static final Node movedFrom = term("movedFrom");
    public static final Node rejectedItem = term("rejectedItem");
    public static final Node withoutItem = term("withoutItem");
    public static final Node unlinkedAs = term("unlinkedAs");

    public static final Node digest = term("digest");
    public static final Node dateOrigin = term("dateOrigin");
    public static final Node dateFrom = term("dateFrom");
    public static final Node sketch = term("sketch");
    public static final Node copyOf = term("copyOf");
    public static final Node programVersion = term("programVersion");
    public static final Node configurationDigest = term("configurationDigest");
    public static final Node languageModel = term("languageModel");

    public static final Node CameoCode = term("CameoCode");
    public static final Node PloverCode = term("PloverCode");
    public static final Node FactBankCode = term("FactBankCode");

    public static final Node Held = term("Held");
    public static final Node Underway = term("Underway");
    public static final Node Planned = term("Planned");
    public static final Node Proposed = term("Proposed");
    public static final Node Postponed = term("Postponed");
    public static final Node Cancelled = term("Cancelled");
    public static final Node Refused = term("Refused");
    public static final Node Denied = term("Denied");
    public static final Node Hypothetical = term("Hypothetical");

    public static final Node Principal = term("Principal");
    public static final Node DelegationMember = term("DelegationMember");
    public static final Node Host = term("Host");
    public static final Node Mediator = term("Mediator");

    public static final Node Attending = term("Attending");
    public static final Node Expected = term("Expected");
    public static final Node Invited = term("Invited");
    public static final Node Absent = term("Absent");

    public static final Node Certain = term("Certain");
    public static final Node Probable = term("Probable");
    public static final Node Possible = term("Possible");

    public static final Node Positive = term("Positive");
    public static final Node Negative = term("Negative");

    public static final Node InPerson = term("InPerson");
    public static final Node Phone = term("Phone");
    public static final Node Video = term("Video");

    public static final Node Explicit = term("Explicit");
    public static final Node FromPublicationDate = term("FromPublicationDate");
    public static final Node FromUserOption = term("FromUserOption");
    public static final Node Unresolved = term("Unresolved");

    public static final Node Option = term("Option");
    public static final Node Metadata = term("Metadata");
    public static final Node Dateline = term("Dateline");

    public static final Node ByHand = term("ByHand");
    public static final Node ByLiveService = term("ByLiveService");

    private Parley() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
